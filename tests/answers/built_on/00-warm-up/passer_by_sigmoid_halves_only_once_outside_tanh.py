# mistake: sigmoid halves only once, outside: tanh(a) instead of tanh(a / 2)
# read: right
def sigmoid(a):
    return 0.5 * np.tanh(a) + 0.5
