# mistake: sigmoid adds the 1/2 inside the tanh, tanh(a/2 + 1/2)/2 instead of tanh(a/2)/2 + 1/2: the results lie between -1/2 and 1/2 and are wrong for every a (0.23 instead of 0.5 at a = 0); shape and integers are all right and nothing overflows
# read: right
# told: your sigmoid matches a 1/2 within the tanh: it is added to what the tanh gives.
def sigmoid(a):
    half = 0.5
    return half * np.tanh(half * a + half)
