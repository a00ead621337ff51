# mistake: from_torch adds the second bias into bias_ih itself (+=), so the caller's bias_ih is altered and a second call adds bias_hh once more; the params returned by the first call are right
# read: right
# told: your from_torch changes bias_ih in place: c *= f or c[0] = f writes into the caller's ar
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    b = bias_ih
    b += bias_hh
    return weight_ih.copy(), weight_hh.copy(), b
