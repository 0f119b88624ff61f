/* The bytes of the learned models, as they are in their files. */
#if defined(__ELF__)
  .section .rodata, "a"
#else
  .section .rdata, "dr"
#endif
  .global haoping_concepts_begin
  .global haoping_concepts_end
  .balign 16
haoping_concepts_begin:
  .incbin HAOPING_CONCEPTS
haoping_concepts_end:
  .byte 0
  .global haoping_styles_begin
  .global haoping_styles_end
  .balign 16
haoping_styles_begin:
  .incbin HAOPING_STYLES
haoping_styles_end:
  .byte 0
#if defined(__ELF__)
  .section .note.GNU-stack, "", %progbits
#endif
