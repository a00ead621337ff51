# mistake: two: bracket_params closes the input gate of unit 1 for a closing bracket at depth 0, so the depth never goes below zero and ")(" ends at 1 instead of 0; and the forget gate of the alarm is left half open, so it fades within a few steps instead of staying on for ever. Right for texts that never close too much, and at the bracket of the alarm itself.
# read: right
# told: your alarm goes on where it should, and does not stay on.
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    W_x[0], W_h[0, 0], b[0] = (0, -40), 200, 20  # i of the depth: not for a bracket that closes nothing
    b[2] = 20  # f of the depth
    W_x[4] = 20, -20  # g of the depth
    W_x[1], W_h[1, 0], b[1] = (0, 40), -200, -20  # i of the alarm: closes, and nothing is open
    b[5] = 20  # g of the alarm
    b[7] = 20  # o of the alarm
    return W_x, W_h, b
