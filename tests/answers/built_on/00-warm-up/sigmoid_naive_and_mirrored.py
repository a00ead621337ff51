# mistake: two: sigmoid has the wrong sign in the exponent, 1 / (1 + e^a), so it gives sigma(-a) = 1 - sigma(a), right at a = 0 only; and it uses the exponential, which overflows with a NumPy warning at a = +1000 (no warning at -1000)
# read: right
# told: your sigmoid matches 1 / (1 + e^a), which is 1 - sigmoid(a): a minus is missing in the e
def sigmoid(a):
    denominator = 1 + np.exp(a)
    return 1 / denominator
