# mistake: the alarm waits until the first unit shows a depth below zero, which it reads through W_h, so one step after the bracket; it should go on at the very bracket that closes too much.
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(2, 2)
    depth, alarm = 0, 1

    def set_row(gate, unit, inputs=(0, 0), states=(0, 0), bias=0):
        k = rows(gate, 2).start + unit
        W_x[k], W_h[k], b[k] = inputs, states, bias

    set_row("f", depth, bias=50)
    set_row("g", depth, inputs=(50, -50))
    set_row("i", alarm, states=(-500, 0), bias=-50)  # opens where h of the depth is below -0.1
    set_row("f", alarm, bias=50)
    set_row("g", alarm, bias=50)
    return W_x, W_h, b
