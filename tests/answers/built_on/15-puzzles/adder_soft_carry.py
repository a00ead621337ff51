# mistake: the carry unit reads itself with weight 0.7 and is no switch, so a carry (or its -1) that is handed on through about ten or more pairs with a single 1 fades towards 0 and sum bits that should be on are not; right for short chains.
# read: right
# told: unit 3 has weights that are small: with ten times as large ones
def adder_params():
    H = 3
    W_x, W_h, b = zeros(2, H, gates=1)
    total, carry, shown = 1, 2, 0
    small = 1e-3
    W_x[carry] = 1, 1
    W_h[carry, carry] = 0.7
    W_x[total] = small, small
    W_h[total, carry] = small
    W_h[shown, total] = 20 / small
    W_h[shown, carry] = -40
    return W_x, W_h, b
