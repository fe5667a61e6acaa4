internal static class FileX { }
