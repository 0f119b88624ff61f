/* The bytes of the learned model, as they are in its file. */
#if defined(__ELF__)
  .section .rodata, "a"
#else
  .section .rdata, "dr"
#endif
  .global haoping_concepts_begin
  .global haoping_concepts_end
  .balign 16
haoping_concepts_begin:
  .incbin HAOPING_MODEL
haoping_concepts_end:
  .byte 0
#if defined(__ELF__)
  .section .note.GNU-stack, "", %progbits
#endif
