// What was done to an object before something failed stays done, whoever catches it.
using System.IO;

class ChangesInTry(Newsletter newsletter)
{
    private static void Work() => File.Delete("lock");

    void AMember(Customer customer)
    {
        var letter = new Letter();
        try
        {
            letter.To = customer.Name;
            Work();
        }
        catch (IOException)
        {
            newsletter.SendLetter(letter); // $flow
        }
    }

    void ATextThatGrows(Customer customer)
    {
        var text = new StringBuilder();
        try
        {
            text.Append(customer.Name);
            Work();
        }
        catch (IOException)
        {
            newsletter.Send(text.ToString()); // $flow
        }
    }

    static void Fill(Letter letter, Customer customer) => letter.To = customer.Name;

    void AHelperThatFills(Customer customer)
    {
        var letter = new Letter();
        try
        {
            Fill(letter, customer);
            Work();
        }
        catch (Exception)
        {
            newsletter.SendLetter(letter); // $flow
        }
    }

    void AfterTheHandler(Customer customer)
    {
        var letter = new Letter();
        try
        {
            letter.To = customer.Name;
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
        }

        newsletter.SendLetter(letter); // $flow
    }

    void InTheFilter(Customer customer)
    {
        var letter = new Letter();
        try
        {
            letter.To = customer.Name;
            Work();
        }
        catch (IOException) when (IsUrgent(letter)) // $flow
        {
        }
    }

    private bool IsUrgent(Letter letter)
    {
        newsletter.SendLetter(letter);
        return true;
    }

    static void FillAsFarAsItGoes(Letter letter, Customer customer)
    {
        try
        {
            letter.To = customer.Name;
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
        }
    }

    void WhatACalleeSwallows(Customer customer)
    {
        var letter = new Letter();
        FillAsFarAsItGoes(letter, customer);
        newsletter.SendLetter(letter); // $flow
    }

    void AnotherObject(Customer customer)
    {
        var letter = new Letter();
        var other = new Letter();
        try
        {
            letter.To = customer.Name;
            Work();
        }
        catch (IOException)
        {
            newsletter.SendLetter(other); // $noflow
        }
    }

    void BeforeAnythingWasDone(Customer customer)
    {
        var letter = new Letter();
        try
        {
            newsletter.SendLetter(letter); // $noflow
            letter.To = customer.Name;
        }
        catch (IOException)
        {
            letter.To = "";
        }
    }

    void PutRightByTheHandler(Customer customer)
    {
        var letter = new Letter();
        try
        {
            letter.Body = customer.Name;
            Work();
            letter.Body = "";
        }
        catch (IOException)
        {
            letter.Body = "";
        }

        newsletter.SendLetter(letter); // $noflow
    }
}
