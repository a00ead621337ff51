# mistake: the result is collected in zeros_like(a), which for integers is an integer array and cuts the values off
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is cut off.
def sigmoid(a):
    out = np.zeros_like(a)
    for place, value in np.ndenumerate(a):
        out[place] = np.tanh(value / 2) / 2 + 0.5
    return out
