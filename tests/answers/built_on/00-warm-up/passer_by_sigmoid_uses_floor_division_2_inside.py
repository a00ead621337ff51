# mistake: sigmoid uses floor division a // 2 inside the tanh
# read: right
def sigmoid(a):
    return (np.tanh(a // 2) + 1) / 2
