# mistake: parity_params: a toggle of one unit that adds 1 at odd ones and takes 1 away at even ones, but its input gate is not closed at a 0 (bias -5, 0.0067 open), so through a long run of 0s c creeps up from 0 or down from 1 to a value in between, and the unit is no longer off where it should be (after some 15 zeros); right on streams with few zeros between the ones.
# read: right
# told: your input gate has the bias -5, so at rest i = 0.00669: with a smaller one all would hold.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i")], b[rows("i")] = 25, -5
    b[rows("f")] = 20
    W_h[rows("g")], b[rows("g")] = -52, 10
    return W_x, W_h, b
