# mistake: In reset_latch_params the reset only subtracts a half from c through the candidate, nothing clears c (the forget gate stays open): after several sets one reset does not turn the unit off, and after several resets one set does not turn it on.
# read: right
# told: a reset takes away what one set adds, and no more: c is 0.5 after a set, 1 after two, 1.5 after thre
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("g")] = 50, -50  # set: up, reset: down
    b[rows("f")] = 50
    return W_x, W_h, b
