# mistake: TWO: forgets bias_hh, and swaps the last two gates as if PyTorch stacked i, f, o, g
# read: right
# told: your from_torch uses bias_ih alone: PyTorch adds bias_hh to it. your from_torch stacks the
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    def swap(w):
        i, f, o, g = np.split(w, 4)
        return np.concatenate([i, f, g, o])

    return swap(weight_ih), swap(weight_hh), swap(bias_ih)
