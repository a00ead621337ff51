# mistake: from_keras takes the gates of Keras to be in the order of TensorFlow 1's BasicLSTMCell, i, c, f, o, and so exchanges f and g in all three arrays; Keras has i, f, c, o, as we do. from_torch and to_keras are right.
# read: right
# told: your from_keras stacks the gates i, g, f, o: Keras keeps i, f, g, o, as here (it writes c for g).
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    b = np.add(bias_ih, bias_hh)
    return (weight_ih, weight_hh, b)


def to_keras(params):
    return tuple(p.T for p in params)


def from_keras(kernel, recurrent_kernel, bias):
    def swap(columns):
        i, c, f, o = np.split(columns, 4, axis=-1)
        return np.concatenate((i, f, c, o), axis=-1)

    return swap(kernel).T, swap(recurrent_kernel).T, swap(bias)
