# mistake: sigmoid uses floor division a // 2 inside the tanh
# read: right
# told: your sigmoid matches a // 2, which rounds down: write a / 2.
def sigmoid(a):
    return (np.tanh(a // 2) + 1) / 2
