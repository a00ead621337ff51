# mistake: the stable form with exp(-|a|) is used for both signs without the mirror image, so negative numbers give sigmoid(|a|), above 1/2.
def sigmoid(a):
    shrunk = np.exp(-np.abs(a))
    return np.divide(1.0, 1.0 + shrunk)
