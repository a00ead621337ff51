# mistake: sigmoid takes tanh(a) where tanh(a / 2) is asked, so it is sigma(2a), twice as steep; right at a = 0 and where it has saturated (|a| of about 40 and more), wrong between
# read: right
# told: your sigmoid matches tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2
def sigmoid(a):
    return (np.tanh(a) + 1.0) / 2.0
