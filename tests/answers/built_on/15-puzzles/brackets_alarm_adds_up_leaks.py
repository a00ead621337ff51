# mistake: the recurrent weight that shuts the alarm's input gate is too small (gate 0.09 at depth 1), and c of the alarm keeps each leak: after a few pairs of right brackets the alarm is no longer off
# read: right
# told: your input gate has weights that are small: with ten times as large ones
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    from functools import reduce

    row = lambda gate, unit: 2 * "ifgo".index(gate) + unit
    hold = lambda unit: lambda W, R, b: (W, R, b + 40 * np.eye(8)[row("f", unit)])
    count = lambda W, R, b: (W + np.outer(np.eye(8)[row("g", 0)], [25, -25]), R, b)
    alarm = lambda W, R, b: (
        W + np.outer(np.eye(8)[row("g", 1)], [0, 25]),
        R + np.outer(np.eye(8)[row("i", 1)], [-10, 0]),
        b,
    )
    return reduce(lambda arrays, rule: rule(*arrays), (hold(0), hold(1), count, alarm), zeros(2, 2))
