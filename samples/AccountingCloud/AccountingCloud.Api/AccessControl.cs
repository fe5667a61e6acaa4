using AccountingCloud.Domain;
using PrivacyAnalyzers;

// Clause 4: every activity of the API runs behind the key, see ApiKeyAuthentication.
[assembly: SecurityMeasure(SecurityMeasures.ControlledAccess)]
