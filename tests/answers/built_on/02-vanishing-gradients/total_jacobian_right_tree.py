# mistake: none
def total_jacobian(jacobians):
    def product(first, last):
        # steps first, ..., last - 1; the later half stands on the left
        if last == first:
            return np.eye(jacobians.shape[-1])
        if last - first == 1:
            return np.array(jacobians[first])
        middle = (first + last) // 2
        early, late = product(first, middle), product(middle, last)
        return np.einsum("ij,jk->ik", late, early)

    return product(0, len(jacobians))
