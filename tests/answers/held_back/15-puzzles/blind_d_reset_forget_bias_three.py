# mistake: In reset_latch_params the forget gate's bias is 3, sigmoid(3) = 0.95: the unit loses 5 % of c at each step and has faded below "on" after some tens of steps, far from a thousand.
# read: right
# told: your forget gate has the bias 3, so at rest f = 0.953: with a larger one all would hold.
def reset_latch_params():
    W_x, W_h, b = zeros(D=2, H=1)
    b[rows("f")] = 3  # the usual initial value for remembering
    W_x[rows("f")] = [[0, -40]]
    W_x[rows("i")] = [[40, 0]]
    W_x[rows("g")] = [[40, 0]]
    b[rows("o")] = 10
    return W_x, W_h, b
