using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccountingCloud.Data;

public static class AccountingDatabase
{
    public const string DefaultFile = "accounting-cloud.db";

    public static IServiceCollection AddAccountingDatabase(this IServiceCollection services, string? file) => services
        .AddDbContext<AccountingDbContext>(options => options.UseSqlite($"Data Source={file ?? DefaultFile}"))
        .AddScoped<DocumentVault>()
        .AddScoped<DataSubjectRights>()
        .AddSingleton(TimeProvider.System);

    /// <summary>Creates the database file with its demonstration data, unless it is already there.</summary>
    public static async Task PrepareAccountingDatabaseAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AccountingDbContext>();
        if (!await database.Database.EnsureCreatedAsync(cancellation))
            return;
        DemonstrationData.AddTo(database);
        await database.SaveChangesAsync(cancellation);
    }
}
