# mistake: whole numbers are halved by //, so odd whole numbers (and all fractions) are rounded down
# read: right
def sigmoid(a):
    return np.tanh(a // 2) / 2 + 0.5
