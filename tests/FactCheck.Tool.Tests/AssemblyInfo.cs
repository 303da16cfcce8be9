// The command takes paths from the current folder, and that belongs to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
