# mistake: the two biases of PyTorch are averaged instead of added
# read: right
# told: your from_torch takes the mean of the two biases: PyTorch adds them.
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, (bias_ih + bias_hh) / 2
