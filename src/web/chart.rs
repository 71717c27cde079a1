//! A drawing of how something has grown: layers one on the other, without a script.

use chrono::NaiveDate;

/// How many layers have a colour of their own (desk.css, `.chart`); the rest lies on top in one.
const COLOURS: usize = 5;

/// What is drawn, in a square of a hundred by a hundred that is stretched to its place.
#[derive(Debug)]
pub struct Chart {
    /// The lowest first.
    pub layers: Vec<Layer>,
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The height of the drawing in what is counted.
    pub most: i64,
}

#[derive(Debug)]
pub struct Layer {
    /// `None` for all that has no layer of its own.
    pub name: Option<String>,
    /// How many there are in the end.
    pub count: i64,
    /// Its outline, as the path of a drawing.
    pub outline: String,
}

impl Chart {
    /// Draws what was counted: days, names and counts, the days ascending. Nothing if nothing ever was.
    pub fn of(counted: &[(NaiveDate, String, i64)]) -> Option<Self> {
        let mut days: Vec<NaiveDate> = counted.iter().map(|it| it.0).collect();
        days.dedup();
        let (from, to) = (*days.first()?, *days.last()?);
        let on = |day: NaiveDate, name: &str| -> i64 {
            let there = counted.iter().filter(|it| it.0 == day && it.1 == name);
            there.map(|it| it.2).sum()
        };
        let mut names: Vec<&str> = counted.iter().map(|it| it.1.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        // The largest lie at the bottom; whatever has no name lies with the rest.
        names.retain(|it| !it.is_empty());
        names.sort_by_key(|it| std::cmp::Reverse(on(to, it)));
        let own: Vec<&str> = names.into_iter().take(COLOURS).collect();
        let total = |day: NaiveDate| counted.iter().filter(|it| it.0 == day).map(|it| it.2).sum::<i64>();
        let most = days.iter().map(|&it| total(it)).max().filter(|it| *it > 0)?;

        let mut below = vec![0; days.len()];
        let mut layers = Vec::new();
        for name in own.iter().map(|it| Some(*it)).chain([None]) {
            let counts: Vec<i64> = (days.iter().zip(&below))
                .map(|(&day, &below)| name.map_or_else(|| total(day) - below, |it| on(day, it)))
                .collect();
            let top: Vec<i64> = below.iter().zip(&counts).map(|(below, count)| below + count).collect();
            if counts.iter().any(|it| *it > 0) {
                layers.push(Layer {
                    name: name.map(str::to_owned),
                    count: counts.last().copied().unwrap_or_default(),
                    outline: outline(&days, &below, &top, most),
                });
            }
            below = top;
        }
        Some(Self { layers, from, to, most })
    }
}

/// The field between two lines. A single day is as wide as the drawing.
fn outline(days: &[NaiveDate], below: &[i64], top: &[i64], most: i64) -> String {
    let span = (days[days.len() - 1] - days[0]).num_days();
    let across = |day: &NaiveDate| match span {
        0 => 0.0,
        span => (*day - days[0]).num_days() as f64 / span as f64 * 100.0,
    };
    let point = |(day, count): (&NaiveDate, &i64)| {
        format!("{:.2} {:.2}", across(day), 100.0 - *count as f64 / most as f64 * 100.0)
    };
    let mut points: Vec<String> = days.iter().zip(top).map(point).collect();
    let mut back: Vec<String> = days.iter().zip(below).map(point).rev().collect();
    if span == 0 {
        let height = |it: &str| it.split(' ').nth(1).unwrap_or_default().to_owned();
        points.push(format!("100 {}", height(&points[0])));
        back.insert(0, format!("100 {}", height(&back[0])));
    }
    points.extend(back);
    format!("M{}z", points.join("L"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
    }

    #[test]
    fn layers_lie_one_on_the_other() {
        let counted = [
            (day(1), "mastodon".to_owned(), 1),
            (day(1), "misskey".to_owned(), 1),
            (day(11), "mastodon".to_owned(), 3),
            (day(11), String::new(), 1),
        ];
        let chart = Chart::of(&counted).expect("there is something");
        assert_eq!((chart.from, chart.to, chart.most), (day(1), day(11), 4));
        let seen: Vec<_> =
            chart.layers.iter().map(|it| (it.name.as_deref(), it.count, it.outline.as_str())).collect();
        assert_eq!(
            seen,
            [
                (Some("mastodon"), 3, "M0.00 75.00L100.00 25.00L100.00 100.00L0.00 100.00z"),
                (Some("misskey"), 0, "M0.00 50.00L100.00 25.00L100.00 25.00L0.00 75.00z"),
                (None, 1, "M0.00 50.00L100.00 0.00L100.00 25.00L0.00 50.00z"),
            ]
        );
    }

    #[test]
    fn one_day_is_a_field_and_nobody_is_nothing() {
        let chart = Chart::of(&[(day(1), "mastodon".to_owned(), 2)]).expect("there is something");
        assert_eq!(chart.layers[0].outline, "M0.00 0.00L100 0.00L100 100.00L0.00 100.00z");
        assert!(Chart::of(&[]).is_none() && Chart::of(&[(day(1), String::new(), 0)]).is_none());
    }

    #[test]
    fn whatever_has_no_colour_lies_together() {
        let many: Vec<_> = (0..9).map(|it| (day(1), format!("software {it}"), 10 - it)).collect();
        let chart = Chart::of(&many).expect("there is something");
        assert_eq!(chart.layers.len(), COLOURS + 1);
        assert_eq!((&chart.layers[COLOURS].name, chart.layers[COLOURS].count), (&None, 5 + 4 + 3 + 2));
    }
}
