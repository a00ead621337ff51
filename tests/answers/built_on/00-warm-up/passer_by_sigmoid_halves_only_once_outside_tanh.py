# mistake: sigmoid halves only once, outside: tanh(a) instead of tanh(a / 2)
# read: right
# told: your sigmoid matches tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2.
def sigmoid(a):
    return 0.5 * np.tanh(a) + 0.5
