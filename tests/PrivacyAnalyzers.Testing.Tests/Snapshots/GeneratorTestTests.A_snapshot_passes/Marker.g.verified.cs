internal static class Marker { }
