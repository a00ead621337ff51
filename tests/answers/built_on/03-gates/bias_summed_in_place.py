# mistake: The second bias is added to the first in place, so the caller's bias_ih is modified and a second call counts bias_hh twice.
# told: your from_torch changes bias_ih in place: c *= f or c[0] = f writes into the caller's
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    b = bias_ih
    b += bias_hh
    return weight_ih.copy(), weight_hh.copy(), b
