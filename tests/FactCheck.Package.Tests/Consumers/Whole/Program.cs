Console.WriteLine("Nothing is alleged.");
