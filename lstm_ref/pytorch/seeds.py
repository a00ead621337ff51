"""Networks side by side: numbers drawn from a generator, what dropout leaves, and one network among them."""

import torch


def generator_of(seed):
    """A generator for one network: two of the same seed draw the same numbers."""
    return torch.Generator().manual_seed(int(seed))


def uniform(shape, n, generator):
    """Numbers from U(-1/sqrt(n), 1/sqrt(n)).

    >>> bool((uniform((3, 5), 4, generator_of(0)).abs() <= 0.5).all())
    True
    """
    return (2 * torch.rand(shape, generator=generator) - 1) * n**-0.5


def dropped(values, keep, generator, shape=None):
    """Values of which dropout leaves the share `keep`, made so much larger that their mean stays. What is kept is drawn
    in this shape, and is the same along an axis of one.

    >>> dropped(torch.ones(2, 3), 0.5, generator_of(0), shape=(2, 1)).unique(dim=1).tolist()
    [[2.0], [0.0]]
    """
    if keep == 1:
        return values
    drawn = torch.rand(values.shape if shape is None else shape, generator=generator)
    return values * ((drawn < keep) / keep)


def alone(weights, s, S):
    """Network s of S, each part with a first size of 1, or of 2 where the two directions of a network are two lanes.

    >>> [len(part) for part in alone((torch.zeros(3, 4), torch.zeros(6, 5)), 1, 3)]
    [1, 2]
    """
    return (part[s : s + 1] if len(part) == S else part[2 * s : 2 * s + 2] for part in weights)
