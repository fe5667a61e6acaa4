namespace PrivacyAnalyzers;

/// <summary>
/// Ids of well-known categories of personal data (GDPR Art. 30(1)(c)).
/// </summary>
/// <remarks>
/// A privacy policy can define its own beside them. The special categories of GDPR Art. 9 and criminal data (Art. 10) are marked.
/// Each names the term of the W3C Data Privacy Vocabulary (DPV), which the register exports.
/// </remarks>
public static partial class DataCategories
{
    /// <summary>Name of a person.</summary>
    /// <remarks>DPV term: <c>pd:Name</c>.</remarks>
    public const string Name = "name";

    /// <summary>First name or names.</summary>
    /// <remarks>Nearest DPV term: <c>pd:Name</c>.</remarks>
    public const string FirstName = "first-name";

    /// <summary>Last name.</summary>
    /// <remarks>Nearest DPV term: <c>pd:Name</c>.</remarks>
    public const string LastName = "last-name";

    /// <summary>Name with which a person signs in.</summary>
    /// <remarks>DPV term: <c>pd:Username</c>.</remarks>
    public const string Username = "username";

    /// <summary>Unique identifier of a person or account in a system.</summary>
    /// <remarks>DPV term: <c>pd:UID</c>.</remarks>
    public const string Uid = "uid";

    /// <summary>Number under which a customer is administered.</summary>
    /// <remarks>Nearest DPV term: <c>pd:UID</c>.</remarks>
    public const string CustomerNumber = "customer-number";

    /// <summary>Identity document or number issued by a government.</summary>
    /// <remarks>DPV term: <c>pd:OfficialID</c>.</remarks>
    public const string OfficialId = "official-id";

    /// <summary>National identification number, such as a national register or social security number (GDPR Art. 87).</summary>
    /// <remarks>Nearest DPV term: <c>pd:OfficialID</c>.</remarks>
    public const string NationalIdentificationNumber = "national-identification-number";

    /// <summary>Passport or its number.</summary>
    /// <remarks>DPV term: <c>pd:Passport</c>.</remarks>
    public const string Passport = "passport";

    /// <summary>Photo or other picture of a person.</summary>
    /// <remarks>DPV term: <c>pd:Picture</c>.</remarks>
    public const string Picture = "picture";

    /// <summary>Gender or form of address.</summary>
    /// <remarks>DPV term: <c>pd:Gender</c>.</remarks>
    public const string Gender = "gender";

    /// <summary>Date of birth.</summary>
    /// <remarks>DPV term: <c>pd:BirthDate</c>.</remarks>
    public const string BirthDate = "birth-date";

    /// <summary>Place of birth.</summary>
    /// <remarks>DPV term: <c>pd:BirthPlace</c>.</remarks>
    public const string BirthPlace = "birth-place";

    /// <summary>Age or age group.</summary>
    /// <remarks>DPV term: <c>pd:Age</c>.</remarks>
    public const string Age = "age";

    /// <summary>Nationality.</summary>
    /// <remarks>DPV term: <c>pd:Nationality</c>.</remarks>
    public const string Nationality = "nationality";

    /// <summary>Language a person speaks or chose to use.</summary>
    /// <remarks>DPV term: <c>pd:Language</c>.</remarks>
    public const string Language = "language";

    /// <summary>Marital status.</summary>
    /// <remarks>DPV term: <c>pd:MaritalStatus</c>.</remarks>
    public const string MaritalStatus = "marital-status";

    /// <summary>Family members and relations.</summary>
    /// <remarks>DPV term: <c>pd:Family</c>.</remarks>
    public const string Family = "family";

    /// <summary>Contact data of any kind.</summary>
    /// <remarks>DPV term: <c>pd:Contact</c>.</remarks>
    public const string Contact = "contact";

    /// <summary>E-mail address.</summary>
    /// <remarks>DPV term: <c>pd:EmailAddress</c>.</remarks>
    public const string EmailAddress = "email-address";

    /// <summary>E-mail address at work, as of a contact person.</summary>
    /// <remarks>DPV term: <c>pd:EmailAddressWork</c>.</remarks>
    public const string EmailAddressWork = "email-address-work";

    /// <summary>Private e-mail address.</summary>
    /// <remarks>DPV term: <c>pd:EmailAddressPersonal</c>.</remarks>
    public const string EmailAddressPersonal = "email-address-personal";

    /// <summary>Telephone or mobile number.</summary>
    /// <remarks>DPV term: <c>pd:TelephoneNumber</c>.</remarks>
    public const string TelephoneNumber = "telephone-number";

    /// <summary>Postal address.</summary>
    /// <remarks>DPV term: <c>pd:PhysicalAddress</c>.</remarks>
    public const string PhysicalAddress = "physical-address";

    /// <summary>Street, as part of an address.</summary>
    /// <remarks>DPV term: <c>pd:Street</c>.</remarks>
    public const string Street = "street";

    /// <summary>Postal code.</summary>
    /// <remarks>DPV term: <c>pd:PostalCode</c>.</remarks>
    public const string PostalCode = "postal-code";

    /// <summary>City or town.</summary>
    /// <remarks>DPV term: <c>pd:City</c>.</remarks>
    public const string City = "city";

    /// <summary>Country a person lives in or comes from.</summary>
    /// <remarks>DPV term: <c>pd:Country</c>.</remarks>
    public const string Country = "country";

    /// <summary>Where a person is or was.</summary>
    /// <remarks>DPV term: <c>pd:Location</c>.</remarks>
    public const string Location = "location";

    /// <summary>Position of a person or the person's device.</summary>
    /// <remarks>DPV term: <c>pd:GPSCoordinate</c>.</remarks>
    public const string GpsCoordinate = "gps-coordinate";

    /// <summary>Professional activity.</summary>
    /// <remarks>DPV term: <c>pd:Professional</c>.</remarks>
    public const string Professional = "professional";

    /// <summary>Job title or function.</summary>
    /// <remarks>DPV term: <c>pd:Job</c>.</remarks>
    public const string Job = "job";

    /// <summary>Role of a user in an application or organisation.</summary>
    /// <remarks>Nearest DPV term: <c>pd:Professional</c>.</remarks>
    public const string UserRole = "user-role";

    /// <summary>Present and former employment.</summary>
    /// <remarks>DPV term: <c>pd:EmploymentHistory</c>.</remarks>
    public const string EmploymentHistory = "employment-history";

    /// <summary>Education and training.</summary>
    /// <remarks>DPV term: <c>pd:Education</c>.</remarks>
    public const string Education = "education";

    /// <summary>Performance at work.</summary>
    /// <remarks>DPV term: <c>pd:PerformanceAtWork</c>.</remarks>
    public const string PerformanceAtWork = "performance-at-work";

    /// <summary>Salary.</summary>
    /// <remarks>DPV term: <c>pd:Salary</c>.</remarks>
    public const string Salary = "salary";

    /// <summary>Financial data of any kind.</summary>
    /// <remarks>DPV term: <c>pd:Financial</c>.</remarks>
    public const string Financial = "financial";

    /// <summary>Bank account, such as an IBAN.</summary>
    /// <remarks>DPV term: <c>pd:BankAccount</c>.</remarks>
    public const string BankAccount = "bank-account";

    /// <summary>Number of a payment card.</summary>
    /// <remarks>DPV term: <c>pd:PaymentCardNumber</c>.</remarks>
    public const string PaymentCardNumber = "payment-card-number";

    /// <summary>Income.</summary>
    /// <remarks>DPV term: <c>pd:Income</c>.</remarks>
    public const string Income = "income";

    /// <summary>Tax data.</summary>
    /// <remarks>DPV term: <c>pd:Tax</c>.</remarks>
    public const string Tax = "tax";

    /// <summary>Score of how likely a person is to pay.</summary>
    /// <remarks>DPV term: <c>pd:CreditScore</c>.</remarks>
    public const string CreditScore = "credit-score";

    /// <summary>Insurance data.</summary>
    /// <remarks>DPV term: <c>pd:Insurance</c>.</remarks>
    public const string Insurance = "insurance";

    /// <summary>What a person bought.</summary>
    /// <remarks>DPV term: <c>pd:Purchase</c>.</remarks>
    public const string Purchase = "purchase";

    /// <summary>Payments and other transactions.</summary>
    /// <remarks>DPV term: <c>pd:Transaction</c>.</remarks>
    public const string Transaction = "transaction";

    /// <summary>Interests.</summary>
    /// <remarks>DPV term: <c>pd:Interest</c>.</remarks>
    public const string Interest = "interest";

    /// <summary>Preferences.</summary>
    /// <remarks>DPV term: <c>pd:Preference</c>.</remarks>
    public const string Preference = "preference";

    /// <summary>Needs a person has as a customer.</summary>
    /// <remarks>Nearest DPV term: <c>pd:Preference</c>.</remarks>
    public const string Needs = "needs";

    /// <summary>Opinions, other than political ones.</summary>
    /// <remarks>DPV term: <c>pd:Opinion</c>.</remarks>
    public const string Opinion = "opinion";

    /// <summary>Consent, objection and other choices about privacy.</summary>
    /// <remarks>DPV term: <c>pd:PrivacyPreference</c>.</remarks>
    public const string PrivacyPreference = "privacy-preference";

    /// <summary>Profile of a person, made by evaluating data (GDPR Art. 4(4)).</summary>
    /// <remarks>DPV term: <c>pd:IndividualProfile</c>.</remarks>
    public const string IndividualProfile = "individual-profile";

    /// <summary>How a person uses a product or service.</summary>
    /// <remarks>DPV term: <c>pd:ServiceConsumptionBehaviour</c>.</remarks>
    public const string ServiceConsumptionBehaviour = "service-consumption-behaviour";

    /// <summary>Pages a person visited.</summary>
    /// <remarks>DPV term: <c>pd:BrowsingBehaviour</c>.</remarks>
    public const string BrowsingBehaviour = "browsing-behaviour";

    /// <summary>Links a person followed.</summary>
    /// <remarks>DPV term: <c>pd:LinkClicked</c>.</remarks>
    public const string LinkClicked = "link-clicked";

    /// <summary>When and how a person signed in.</summary>
    /// <remarks>DPV term: <c>pd:AuthenticationHistory</c>.</remarks>
    public const string AuthenticationHistory = "authentication-history";

    /// <summary>IP address.</summary>
    /// <remarks>DPV term: <c>pd:IPAddress</c>.</remarks>
    public const string IpAddress = "ip-address";

    /// <summary>MAC address of a device.</summary>
    /// <remarks>DPV term: <c>pd:MACAddress</c>.</remarks>
    public const string MacAddress = "mac-address";

    /// <summary>Online identifier, such as one kept in a cookie (GDPR recital 30).</summary>
    /// <remarks>DPV term: <c>pd:Identifier</c>.</remarks>
    public const string Identifier = "identifier";

    /// <summary>Fingerprint of a browser.</summary>
    /// <remarks>DPV term: <c>pd:BrowserFingerprint</c>.</remarks>
    public const string BrowserFingerprint = "browser-fingerprint";

    /// <summary>User agent text that a browser sends.</summary>
    /// <remarks>DPV term: <c>pd:UserAgent</c>.</remarks>
    public const string UserAgent = "user-agent";

    /// <summary>Password, also in protected form.</summary>
    /// <remarks>DPV term: <c>pd:Password</c>.</remarks>
    public const string Password = "password";

    /// <summary>Secret with which a person proves identity.</summary>
    /// <remarks>DPV term: <c>pd:SecretText</c>.</remarks>
    public const string SecretText = "secret-text";

    /// <summary>PIN code.</summary>
    /// <remarks>DPV term: <c>pd:PINCode</c>.</remarks>
    public const string PinCode = "pin-code";

    /// <summary>What a person wrote or said to somebody.</summary>
    /// <remarks>DPV term: <c>pd:Communication</c>.</remarks>
    public const string Communication = "communication";

    /// <summary>Who communicated with whom, when and how.</summary>
    /// <remarks>DPV term: <c>pd:CommunicationsMetadata</c>.</remarks>
    public const string CommunicationsMetadata = "communications-metadata";

    /// <summary>Content of e-mail.</summary>
    /// <remarks>DPV term: <c>pd:EmailContent</c>.</remarks>
    public const string EmailContent = "email-content";

    /// <summary>Recorded conversation.</summary>
    /// <remarks>DPV term: <c>pd:VoiceCommunicationRecording</c>.</remarks>
    public const string VoiceCommunicationRecording = "voice-communication-recording";

    /// <summary>Social media accounts and posts.</summary>
    /// <remarks>DPV term: <c>pd:SocialMedia</c>.</remarks>
    public const string SocialMedia = "social-media";

    /// <summary>Free text, which may hold anything, special categories included.</summary>
    /// <remarks>No DPV term.</remarks>
    public const string FreeText = "free-text";

    /// <summary>Content that customers store with us, whatever it holds.</summary>
    /// <remarks>No DPV term.</remarks>
    public const string StoredContent = "stored-content";

    /// <summary>Registration or number plate of a vehicle.</summary>
    /// <remarks>DPV term: <c>pd:VehicleLicense</c>.</remarks>
    public const string VehicleLicense = "vehicle-license";
}
