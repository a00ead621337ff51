# mistake: the stable form with exp(-|a|) is used for both signs without the mirror image, so negative numbers give sigmoid(|a|), above 1/2.
# read: right
# told: your sigmoid gives the numbers that come out if, in what is returned, 0.5 * tanh(0.5 * a)
def sigmoid(a):
    shrunk = np.exp(-np.abs(a))
    return np.divide(1.0, 1.0 + shrunk)
