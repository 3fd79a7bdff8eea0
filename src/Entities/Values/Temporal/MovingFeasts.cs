namespace Entities.Values.Temporal;

/// <summary>Days that move through the civil calendar, by the reckonings of their own.</summary>
internal static class MovingFeasts
{
    /// <summary>Easter Sunday of the western churches: the anonymous Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateTime Easter(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Easter Sunday of the orthodox churches: Meeus's Julian computus, told in the Gregorian calendar.</summary>
    public static DateTime OrthodoxEaster(int year)
    {
        var a = year % 4;
        var b = year % 7;
        var c = year % 19;
        var d = ((19 * c) + 15) % 30;
        var e = ((2 * a) + (4 * b) - d + 34) % 7;
        var n = d + e + 114;
        var julianLag = (year / 100) - (year / 400) - 2;
        return new DateTime(year, n / 31, (n % 31) + 1).AddDays(julianLag);
    }

    /// <summary>
    /// The day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30)
    /// that first falls into a civil year. Sighting the moon may move the feast by a day or two: it is approximate.
    /// </summary>
    public static DateTime? Islamic(int year, int month, int day)
    {
        var islamicYear = (int)((year - 622) * 33L / 32) - 1;
        for (var candidate = islamicYear; candidate <= islamicYear + 4; candidate++)
        {
            if (candidate >= 1 && IslamicToCivil(candidate, month, day) is { } date && date.Year == year)
            {
                return date;
            }
        }

        return null;
    }

    private static DateTime? IslamicToCivil(int year, int month, int day)
    {
        // Day 1 of year 1 is 16 July 622 of the Julian, 19 July of the Gregorian calendar.
        var days = day + (int)Math.Ceiling(29.5 * (month - 1)) + ((year - 1) * 354L) + ((3 + (11L * year)) / 30) - 1;
        return CivilCalendar.AddDays(new DateTime(622, 7, 19), days);
    }

    /// <summary>
    /// A day of the Hebrew calendar in a civil year. Months count from Nisan (1) to Adar (12), or Adar II (13).
    /// </summary>
    public static DateTime? Hebrew(int year, int month, int day)
    {
        for (var hebrewYear = year + 3760; hebrewYear <= year + 3761; hebrewYear++)
        {
            if (HebrewToCivil(hebrewYear, month, day) is { } date && date.Year == year)
            {
                return date;
            }
        }

        return null;
    }

    // After Reingold and Dershowitz, Calendrical Calculations: the molad of the new year, put off by its four rules.
    private static DateTime? HebrewToCivil(int year, int month, int day)
    {
        var days = ElapsedDays(year) + NewYearDelay(year);
        if (month < 7)
        {
            for (var m = 7; m <= LastMonth(year); m++)
            {
                days += DaysInHebrewMonth(year, m);
            }

            for (var m = 1; m < month; m++)
            {
                days += DaysInHebrewMonth(year, m);
            }
        }
        else
        {
            for (var m = 7; m < Math.Min(month, LastMonth(year)); m++)
            {
                days += DaysInHebrewMonth(year, m);
            }
        }

        // Day 0 is 7 October 3761 BC (Julian), 1,373,428 days before 1 January 1 (Gregorian).
        var sinceCommonEra = days + day - 1 - 1_373_427;
        return sinceCommonEra >= 1 ? CivilCalendar.AddDays(new DateTime(1, 1, 1), sinceCommonEra - 1) : null;
    }

    private static bool IsHebrewLeap(int year) => ((7 * year) + 1) % 19 < 7;

    private static int LastMonth(int year) => IsHebrewLeap(year) ? 13 : 12;

    private static long ElapsedDays(int year)
    {
        var months = ((235L * year) - 234) / 19;
        var parts = 12084 + (13753 * months);
        var days = (29 * months) + (parts / 25920);
        return 3 * (days + 1) % 7 < 3 ? days + 1 : days;
    }

    private static int NewYearDelay(int year)
    {
        var before = ElapsedDays(year - 1);
        var current = ElapsedDays(year);
        var after = ElapsedDays(year + 1);
        return after - current == 356 ? 2 : current - before == 382 ? 1 : 0;
    }

    private static long DaysInHebrewYear(int year) =>
        ElapsedDays(year + 1) + NewYearDelay(year + 1) - ElapsedDays(year) - NewYearDelay(year);

    private static int DaysInHebrewMonth(int year, int month) => month switch
    {
        2 or 4 or 6 or 10 or 13 => 29,
        12 => IsHebrewLeap(year) ? 30 : 29,
        8 => DaysInHebrewYear(year) % 10 == 5 ? 30 : 29,
        9 => DaysInHebrewYear(year) % 10 == 3 ? 29 : 30,
        _ => 30,
    };

    /// <summary>
    /// The first day of the Chinese year: the second new moon after the winter solstice, in most years, by the mean
    /// and the largest periodic terms of the moon's phases (Meeus). Right to the day in all but border cases.
    /// </summary>
    public static DateTime? ChineseNewYear(int year) => year is < 1000 or > 3000 ? null : FirstNewMoonFrom(year, 20);

    /// <summary>The new moon of a year's day so many days after 1 January or later, in China's time.</summary>
    private static DateTime FirstNewMoonFrom(int year, int day)
    {
        var from = new DateTime(year, 1, 1).AddDays(day);
        var k = Math.Floor((year - 2000 + (day / 365.0)) * 12.3685) - 1;
        while (true)
        {
            var moon = NewMoon(k).AddHours(8).Date;
            if (moon >= from)
            {
                return moon;
            }

            k++;
        }
    }

    /// <summary>The new moon before a civil date's end: Diwali is the one of mid-October to mid-November, in India's time.</summary>
    public static DateTime? Diwali(int year)
    {
        if (year is < 1000 or > 3000)
        {
            return null;
        }

        // The new moon around which the sun enters sidereal Libra, some 17 October now.
        var from = new DateTime(year, 10, 18);
        var k = Math.Floor((year - 2000 + 0.77) * 12.3685) - 1;
        while (true)
        {
            var moon = NewMoon(k).AddHours(5.5);
            if (moon >= from)
            {
                // The feast is the evening with the dark moon: the day before when the moon is new by afternoon.
                return moon.Hour < 16 ? moon.Date.AddDays(-1) : moon.Date;
            }

            k++;
        }
    }

    private static DateTime NewMoon(double k)
    {
        var t = k / 1236.85;
        var julian = 2451550.09766 + (29.530588861 * k) + (0.00015437 * t * t);
        var sun = Radians(2.5534 + (29.10535670 * k));
        var moon = Radians(201.5643 + (385.81693528 * k));
        var node = Radians(160.7108 + (390.67050284 * k));
        julian += (-0.40720 * Math.Sin(moon)) + (0.17241 * Math.Sin(sun)) + (0.01608 * Math.Sin(2 * moon))
            + (0.01039 * Math.Sin(2 * node)) + (0.00739 * Math.Sin(moon - sun)) - (0.00514 * Math.Sin(moon + sun))
            + (0.00208 * Math.Sin(2 * sun));
        return new DateTime(2000, 1, 1, 12, 0, 0).AddDays(julian - 2451545.0);
    }

    private static double Radians(double degrees) => degrees % 360 * Math.PI / 180;
}
