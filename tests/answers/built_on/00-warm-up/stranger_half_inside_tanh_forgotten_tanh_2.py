# mistake: the half inside tanh is forgotten: tanh(a) / 2 + 1/2
# read: right
# told: your sigmoid matches tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2.
def sigmoid(a):
    return (np.tanh(a) + 1) / 2
