namespace EmployeeDtos;
public class Employee
{
    [PersonalData("name"), Purpose("payroll")] public string Name { get; init; } = "";
    [PersonalData("birth-date"), Purpose("payroll")] public DateOnly Born { get; init; }
    [PersonalData("salary"), Purpose("payroll")] public decimal Salary { get; init; }
    public string Department { get; init; } = "";
    public string Id { get; init; } = "";
}
public sealed record EmployeeDto(string Id, string Display, string Department) { public int? Year { get; init; } public decimal Pay { get; set; } }
public static class Mapping
{
    public static EmployeeDto ToDto(this Employee e) => new(e.Id, e.Name, e.Department) { Year = e.Born.Year, Pay = e.Salary };
    public static EmployeeDto ToSlimDto(this Employee e) => new(e.Id, "-", e.Department);
    public static void CopyTo(this Employee e, EmployeeDto target) => target.Pay = e.Salary;
    public static IEnumerable<EmployeeDto> ToDtos(this IEnumerable<Employee> all) => all.Select(ToDto);
    public static IEnumerable<EmployeeDto> ToSlim(this IEnumerable<Employee> all) => all.Select(x => x.ToSlimDto());
}
public class Directory2 { [ProcessingActivity("Directory", "directory")] public void Show(string s) { } [ProcessingActivity("Directory", "directory")] public void ShowAll(params IEnumerable<string> s) { } [ProcessingActivity("Directory", "directory")] public void Number(decimal d) { } [ProcessingActivity("Directory", "directory")] public void List(IReadOnlyList<EmployeeDto> l) { } }
public class Use(Directory2 d)
{
    public void Run(Employee e, List<Employee> all)
    {
        var dto = e.ToDto();
        d.Show(dto.Id); // $noflow
        d.Show(dto.Display); // $flow
        d.Show(dto.Department); // $noflow
        d.Show($"{dto.Year}"); // $flow
        d.Number(dto.Pay); // $flow
        var slim = e.ToSlimDto();
        d.Show(slim.Display + slim.Department); // $noflow
        d.Number(slim.Pay); // $noflow
        e.CopyTo(slim);
        d.Number(slim.Pay); // $flow
        d.Show(slim.Display); // $noflow
        d.List(all.ToDtos().ToList()); // $flow
        d.List(all.ToSlim().ToList()); // $noflow
        d.List([.. all.ToSlim()]); // $noflow
        d.List([e.ToDto(), slim]); // $flow
        d.ShowAll(all.ToDtos().Select(x => x.Display)); // $flow
        d.ShowAll(all.ToDtos().Select(x => x.Department).Distinct()); // $noflow
        d.ShowAll(e.Id, e.Department); // $noflow
        d.ShowAll(e.Id, e.Name); // $flow
        var groups = all.GroupBy(x => x.Department).ToDictionary(g => g.Key, g => g.Average(x => x.Salary));
        foreach (var (department, average) in groups)
        {
            d.Show(department); // $noflow
            d.Number(average); // $flow
        }
        d.Number(all.Count); // $noflow
        d.Number(all.Count(x => x.Salary > 3000)); // $noflow
        var oldest = all.Min(x => x.Born);
        d.Show(oldest.ToString("yyyy")); // $flow
        var years = DateTime.Today.Year - e.Born.Year;
        d.Number(years); // $flow
        var isOld = years > 60;
        d.Show(isOld ? "senior" : "junior"); // $noflow
    }
}
