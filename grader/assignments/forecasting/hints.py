"""Hints for windows, scales, simple forecasts and their measure, origins, intervals, leaks, and a forecaster."""

from grader.judging.hints import Hints

HINTS = {
    "windows": Hints(
        "A window needs T steps to read and K more to be compared with. Where does the last one begin in a series of L "
        "steps, and how many are there, then?",
        "Use 0 1 2 3 4 with T = 2 and K = 1: three windows. Write `x` down with time going down and windows going "
        "across: its first row is 0 1 2. Which row of `y` belongs right behind a window? Does `y` keep all columns of "
        "the series?",
        "List the starts. A column of steps 0 to T - 1 plus a row of starts is a table of places, and `series` can be "
        "indexed by it: that gives `x` with its columns. For `y` the table begins T later, has K rows, and only the "
        "first column of `series` is taken.",
        "12-forecasting.html#lesson-windows",
    ),
    "fit_scaler, scale, unscale": Hints(
        "Somebody who forecasts at step `first` knows which part of the series? If the mean were taken over all of it, "
        "what would a scaled value of the past tell about the future?",
        "Take a column 1, 3, 100 with `first` = 2: the mean is 2 and the spread 1. Is the step `first` itself in? Now "
        "5, 5, 9: the spread of the past is 0. What do you divide by? Each column has a mean of its own.",
        "`fit_scaler` cuts `series` before `first`, takes mean and standard deviation along time, and puts 1 where the "
        "latter is 0. `scale` and `unscale` use only the pair that they get; the second multiplies first and adds "
        "afterwards.",
        "12-forecasting.html#scaling",
    ),
    "persistence, seasonal_naive": Hints(
        "Today is the last row. With a season of 4, which row is one season before tomorrow? And before the fifth step "
        "from now, which is not known yet?",
        "Let the past be 1 2 3 4 5 6, one series, `season` = 4, K = 6. The last season is 3 4 5 6, so the forecast is "
        "3 4 5 6 3 4. What does `persistence` say? Both results have K rows, and a column for each series.",
        "`persistence` repeats the last row of `x`, K times along time. `seasonal_naive` begins at the row that lies "
        "`season` before the end, and adds the number of the step, which starts again after every `season`: the "
        "remainder of a division does that.",
        "12-forecasting.html#lesson-baselines",
    ),
    "mase": Hints(
        "A MASE of 1: which simple forecast is just as good? And on which data is that forecast's error measured, the "
        "part that is known or the part that is to be forecast?",
        "Past 1, 2, 4, 8 with a season of 1: the changes are 1, 2, 4, their mean is 7/3. With a season of 2 only two "
        "differences stand there: 3 and 6. An error of 7 in the mean is worth 3 in the first case.",
        "Above stands the mean absolute difference of `truth` and `forecast`. Below stands that of `past` without its "
        "first `season` steps and `past` without its last `season` steps. Means, not sums, on both sides.",
        "12-forecasting.html#mase",
    ),
    "rolling_origins": Hints(
        "At the second origin, what has become of the first future: is it known by then? And when is there no origin "
        "any more?",
        "Length 10, first 5, K = 3, step 2: the futures begin at 5 and 7, the last of them ends at 9. Would one at 8 "
        "fit? And with a step of 1? What does the past of the second one contain?",
        "The starts run from `first`, by `step`, up to and with the one whose K steps just fit into `length`. For "
        "each, the past holds all numbers below it, the future K numbers from it on.",
        "12-forecasting.html#rolling-origin",
    ),
    "feed_back": Hints(
        "The model knows its own scale only. What must be done to the window before it is asked, and to its answer, "
        "and when? What does it read in the second round?",
        "Take T = 2, the window 10, 20, mean 10, spread 10: it reads 0, 1. Say it answers 2: then it reads 1, 2 next. "
        "The first forecast is 30 in the units of the series. Which of 2 and 30 goes into the window?",
        "Scale `x` once, at the start. `K` times: ask `model`, keep the answer, and make a new window of all rows but "
        "the first with the answer as the last row. Stack the answers, and only at the end multiply by `spread` and "
        "add `mean`.",
        "12-forecasting.html#lesson-steps",
    ),
    "pinball_loss, coverage": Hints(
        "At the level 0.9, which is worse: to forecast 1 too low, or 1 too high? By what factor? So where does the "
        "forecast with the least loss lie?",
        "With q = 0.9: a truth 1 above costs 0.9, a truth 1 below costs 0.1. If yours has it the other way round, "
        "which sign has your error? To meet `(Q, K, N)`, what shape do `levels` need?",
        "`pinball_loss` takes truth minus forecast, gives `levels` two more axes, and takes the larger of both "
        "products, entry by entry; then one mean of all. `coverage` is the mean of a boolean that needs both ends, "
        "with equality.",
        "12-forecasting.html#pinball",
    ),
    "leaks": Hints(
        "If you change only what comes after today and run the pipeline again, what must not move? And what may move, "
        "without any leak?",
        "A test window m reads steps up to `first + m` - 1. So after a change from step `first + 3` on, windows 0 to 3 "
        "must stay, window 4 may move. Why is a small change not enough where a pipeline scales by the maximum? And "
        "for one that uses the minimum?",
        "Run `prepare` once on `series`. Then, from every start at or after `first`, on copies whose future is much "
        "higher, much lower, or wild. Compare the training arrays for the start `first`, and for each start the test "
        "windows that may not know. NaN in the same place is no difference.",
        "12-forecasting.html#find-the-leak",
    ),
    "train, predict": Hints(
        "A network starts with numbers near 0 and 1, and the tank's levels are anything else. What has to happen "
        "before the first update, and again, backwards, after the last forecast? How does `predict` learn of it?",
        "Check the shapes: a batch of 32 windows is `(24, 32, 1)` for the LSTM, its last state is `(32, H)`, the "
        "readout `(32, 8)`, and `y` of the batch is `(8, 32)`. Does your loss, on the scale, fall well below 1?",
        "In `train`, scale `x` and `y` by one mean and one spread of `x`. Six hundred times: draw windows, run "
        "`lstm_forward`, read out, take the error, and send it back through the readout and `lstm_backward`; clip, "
        "update, let the rate fall. Return the weights with the scale. `predict` undoes the scale.",
        "12-forecasting.html#levels-and-changes",
    ),
}
