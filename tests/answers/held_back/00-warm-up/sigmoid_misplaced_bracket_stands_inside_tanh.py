# mistake: misplaced bracket, the + 1/2 stands inside the tanh
# read: right
# told: your sigmoid matches a 1/2 within the tanh: it is added to what the tanh gives.
def sigmoid(a):
    return 0.5 * np.tanh(a / 2 + 0.5)
