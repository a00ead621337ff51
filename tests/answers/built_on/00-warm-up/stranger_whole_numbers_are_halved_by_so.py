# mistake: whole numbers are halved by //, so odd whole numbers (and all fractions) are rounded down
# read: right
# told: your sigmoid matches a // 2, which rounds down: write a / 2.
def sigmoid(a):
    return np.tanh(a // 2) / 2 + 0.5
