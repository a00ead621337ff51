# mistake: counts the elementwise products of the gates (f*c, i*g, o*tanh c) too, though only those of matrix products are asked
# read: right
# told: your count_lstm counts the gates' products: only those of matrix products count.
def count_lstm(T, H):
    matrices = 4 * (H * H + H * H)
    gates = 3 * H
    return T * (matrices + gates)
