# mistake: counts the elementwise products of the gates too (three per unit and step), though only matrix products are ...
# read: right
# told: your count_lstm counts the gates' products: only those of matrix products count.
def count_lstm(T, H):
    matrices = 4 * (H * H + H * H)
    gates = 3 * H
    return T * (matrices + gates)
