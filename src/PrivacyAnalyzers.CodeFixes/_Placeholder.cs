namespace PrivacyAnalyzers;
