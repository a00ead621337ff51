# mistake: two: history_params opens the input gate (bias 20) so that the last bit counts whole instead of a half, all digits a place too high; and g = tanh(x) with a weight of 1 is 0.76 instead of 1. c is 1.52 times what it should be: its sign and the order of the digits are right, its values are not.
# read: nothing
# told: a bit makes c = 0.5 c + 0.762 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    b[rows("i")] = 20
    W_x[rows("g")] = 1
    return W_x, W_h, b
