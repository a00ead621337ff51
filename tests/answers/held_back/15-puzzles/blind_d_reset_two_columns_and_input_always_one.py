# mistake: TWO: reset_latch_params reads the inputs as (reset, set), so the set clears and the reset writes; and the candidate gets a bias of 40 with the input gate half open, so a half is added to c at every step, also at rest and before anything was set.
# read: vague
RESET, SET = 0, 1


def reset_latch_params():
    W_x, W_h, b = zeros(D=2, H=1)
    b[rows("g")] = 40
    W_x[rows("i"), SET] = 40
    b[rows("f")] = 40
    W_x[rows("f"), RESET] = -80
    return W_x, W_h, b
