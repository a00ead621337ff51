# mistake: the half inside tanh is forgotten: tanh(a) / 2 + 1/2
# read: right
def sigmoid(a):
    return (np.tanh(a) + 1) / 2
