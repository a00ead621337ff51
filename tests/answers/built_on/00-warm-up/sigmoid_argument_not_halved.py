# mistake: tanh is taken of a and not of a / 2, so the curve is sigmoid(2a), twice as steep; right at a = 0 and where it is saturated
# read: right
# told: your sigmoid matches tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2
def sigmoid(a):
    t = np.tanh(a)
    return 0.5 + t * 0.5
