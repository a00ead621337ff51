# mistake: the three elementwise products of the cell (f c, i g, o tanh c) are counted as well, though only matrix ...
# read: right
# told: your count_lstm counts the gates' products: only those of matrix products count.
def count_lstm(T, H):
    matrices = 4 * (H * H + H * H)
    gates = 3 * H
    return T * (matrices + gates)
