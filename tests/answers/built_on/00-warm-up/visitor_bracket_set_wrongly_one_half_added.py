# mistake: the bracket is set wrongly: the one half is added inside the tanh, 0.5 * tanh(a / 2 + 0.5)
# read: right
def sigmoid(a):
    return 0.5 * np.tanh(a / 2 + 0.5)
