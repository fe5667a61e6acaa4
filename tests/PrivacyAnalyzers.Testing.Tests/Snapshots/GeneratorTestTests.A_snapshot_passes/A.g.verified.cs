internal static class APartner { }
