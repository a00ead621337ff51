# mistake: the reset takes one unit away through the candidate instead of closing the forget gate, so after several sets in a row one reset does not turn it off (and a reset without a set drives the cell below zero, so that the next set does not turn it on); right for set and reset in turn.
# read: right
# told: a reset takes away what one set adds, and no more: c is
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("g")] = [[20, -20]]
    W_x[rows("i")] = [[12, 12]]
    b[rows("i")] = -6
    b[rows("f")] = 15
    b[rows("o")] = 10
    return W_x, W_h, b
