# mistake: the sums live in a dictionary of the class, not of the object, so a second call with weights of the same shapes starts from the first call's gradients
# read: right
# told: in dW_x. dW_x[0, 0] should be -0.069693, yours is 1.4746e+05 (with T = 1, N = 1, D = 2, H
class WeightSums:
    by_place = {}

    def add(self, parts):
        for place, part in enumerate(parts):
            key = (place, part.shape)
            self.by_place[key] = self.by_place.get(key, 0.0) + part

    def result(self, parts):
        return tuple(self.by_place[place, part.shape] for place, part in enumerate(parts))


def lstm_backward(dh, dstate, caches, step_backward):
    sums = WeightSums()
    dx = [None] * len(caches)
    dh_t, dc_t = dstate
    for t in reversed(range(len(caches))):
        dx[t], (dh_t, dc_t), parts = step_backward((dh_t + dh[t], dc_t), caches[t])
        sums.add(parts)
    return np.array(dx), (dh_t, dc_t), sums.result(parts)
